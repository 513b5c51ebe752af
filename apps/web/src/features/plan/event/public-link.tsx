import { Button, CopyButton } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { Link } from '@worthwhile/ui';
import classes from './public-link.module.css';

/** The address guests open, and a way to take it along. */
export function PublicLink({ url }: { readonly url: string }) {
  return (
    <span className={classes.row}>
      <Link href={url} target="_blank" rel="noreferrer" className={`w-link ${classes.url}`}>
        {url.replace(/^https?:\/\//, '')}
      </Link>
      <CopyButton value={url} timeout={2_000}>
        {({ copied, copy }) => (
          <Button
            size="xs"
            leftSection={
              copied ? <IconCheck size={14} aria-hidden="true" /> : <IconCopy size={14} aria-hidden="true" />
            }
            onClick={copy}
          >
            <span aria-live="polite">{copied ? 'Copied' : 'Copy link'}</span>
          </Button>
        )}
      </CopyButton>
    </span>
  );
}
