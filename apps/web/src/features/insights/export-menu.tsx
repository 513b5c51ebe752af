import { Button, Menu } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs';
import type { FunnelReportPartsFragment } from '../../graphql/generated/graphql.js';
import { saveFile } from '../../platform/export/save-file.js';
import type { EventFigures } from './event-lines.js';
import { eventsCsv, exportName, funnelCsv } from './report-export.js';

const CSV = 'text/csv;charset=utf-8';

export interface ExportMenuProps {
  readonly report: FunnelReportPartsFragment | null;
  readonly events: readonly EventFigures[];
}

/** What is on the screen, as files or on paper. */
export function ExportMenu({ report, events }: ExportMenuProps) {
  return (
    <Menu>
      <Menu.Target>
        <Button leftSection={<IconDownload size={16} aria-hidden="true" />} disabled={!report}>
          Export
        </Button>
      </Menu.Target>
      {report && (
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconTable size={16} />}
            onClick={() => saveFile(exportName('funnel', report.asOf), funnelCsv(report.stages), CSV)}
          >
            Funnel as CSV
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTable size={16} />}
            onClick={() => saveFile(exportName('events', report.asOf), eventsCsv(events), CSV)}
          >
            Events as CSV
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            Print
          </Menu.Item>
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
