/** What was promised to attendees, by the problem the event was about. */
export const storyPromiseTexts: Readonly<Record<string, readonly string[]>> = {
  intercompany: [
    'The page on currency differences, with a worked example',
    'Introduction to a group with minority holdings',
    'The dispute rule in French',
    'Answer on management fees, in writing',
    'Checklist for goods in transit between two own companies',
    'Call between their netting lead and one who has done it',
  ],
  accruals: [
    'The accrual file with readable columns',
    'Threshold note for the auditor',
    'Example for payroll accruals',
    'Template for sites without purchase orders',
  ],
  audit: [
    'Folder structure as an empty archive to copy',
    'List of requests that two audit firms dropped',
    'Naming rule in German',
    'Hours it took, month by month',
    'Introduction to a head of accounting with a new audit firm',
  ],
};
