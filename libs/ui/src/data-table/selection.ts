/** Selected ids with one more or one fewer. */
export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Everything from the last one touched to this one, as shift and a click ask for. */
export function ranged(
  selected: ReadonlySet<string>,
  ids: readonly string[],
  fromId: string,
  toId: string,
): ReadonlySet<string> {
  const from = ids.indexOf(fromId);
  const to = ids.indexOf(toId);
  if (from < 0 || to < 0) return toggled(selected, toId);
  const next = new Set(selected);
  for (const id of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(id);
  return next;
}

/** All of the rows at hand, or none when all are selected already. */
export function allOrNone(selected: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const every = ids.length > 0 && ids.every((id) => selected.has(id));
  return every ? new Set() : new Set(ids);
}
