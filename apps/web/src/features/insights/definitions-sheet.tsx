import { DEFINITIONS_VERSION, FIGURE_DEFINITIONS } from '@worthwhile/domain';
import { Sheet } from '@worthwhile/ui';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { UnstyledButton } from '@mantine/core';
import classes from './sheets.module.css';

/** "Definitions v1", and what it opens: what every figure means, exactly. */
export function Definitions() {
  const [params, set] = useUrlState();
  return (
    <>
      <UnstyledButton className={`w-link ${classes.open}`} onClick={() => set({ definitions: 'open' })}>
        Definitions v{DEFINITIONS_VERSION}
      </UnstyledButton>
      <Sheet
        opened={params['definitions'] !== undefined}
        onClose={() => set({ definitions: undefined })}
        title={`Definitions v${DEFINITIONS_VERSION}`}
        size={520}
      >
        {FIGURE_DEFINITIONS.map(({ title, definitions }) => (
          <div key={title}>
            <h3 className={classes.group}>{title}</h3>
            <dl className={classes.definitions}>
              {definitions.map(({ id, term, text }) => (
                <div key={id}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </Sheet>
    </>
  );
}
