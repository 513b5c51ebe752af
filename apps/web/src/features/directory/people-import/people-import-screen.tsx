import { may } from '@worthwhile/domain';
import { EmptyState } from '@worthwhile/ui';
import { Page } from '../../../platform/page/page.js';
import { useUrlState } from '../../../platform/url/use-url-state.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { ChooseFile } from './choose-file.js';
import { ImportFile } from './import-file.js';
import { uploadPeopleFile, type UploadPeopleFile } from './upload-people-file.js';
import classes from './people-import.module.css';

const PEOPLE = [{ label: 'People', href: '/people' }];

/**
 * A file becomes people in three steps: choose it, look at what was read, import it. The address names the file from
 * the second step on, so that one can leave and come back.
 */
export function PeopleImportScreen({ upload = uploadPeopleFile }: { readonly upload?: UploadPeopleFile }) {
  const { member } = useViewer();
  const [{ file }, setParams] = useUrlState();
  return (
    <Page title="Import people" crumbs={PEOPLE} layout="read">
      <div className={classes.page}>
        <h1 className={classes.title}>Import people</h1>
        {!may(member, 'person.import') ? (
          <EmptyState title="Marketing imports people">
            You can see and invite everybody who is here. Give your file to somebody of marketing, or to a
            leader of sales.
          </EmptyState>
        ) : file ? (
          <ImportFile id={file} onAnother={() => setParams({ file: undefined }, { push: true })} />
        ) : (
          <ChooseFile upload={upload} onPreviewed={(id) => setParams({ file: id }, { push: true })} />
        )}
      </div>
    </Page>
  );
}
