/** "4 min", "3 h 10", "2 days": a delay in minutes as one says it. Less than a minute is said so. */
export function delayWords(minutes: number): string {
  if (minutes < 1) return 'under 1 min';
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  if (whole < 48 * 60) {
    const rest = whole % 60;
    return rest === 0
      ? `${Math.floor(whole / 60)} h`
      : `${Math.floor(whole / 60)} h ${String(rest).padStart(2, '0')}`;
  }
  const days = minutes / (24 * 60);
  return `${days < 10 ? Math.round(days * 10) / 10 : Math.round(days)} days`;
}
