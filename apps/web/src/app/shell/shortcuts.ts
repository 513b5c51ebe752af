/** The list of shortcuts, in a file of its own so that it loads when first opened. */
export { ShortcutsDialog } from '@worthwhile/ui';
