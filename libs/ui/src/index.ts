/** The face of the design system. Import from `@worthwhile/ui` only. */
export { Logo } from './brand/logo.js';
export { cx } from './class-names.js';
export { BulkBar } from './data-table/bulk-bar.js';
export type { BulkBarProps } from './data-table/bulk-bar.js';
export { useColumnChoice, ColumnChooser } from './data-table/column-chooser.js';
export type { ColumnChoice } from './data-table/column-chooser.js';
export { nextSort } from './data-table/columns.js';
export type { Column, Sort } from './data-table/columns.js';
export { DataTable } from './data-table/data-table.js';
export type { DataTableProps } from './data-table/data-table.js';
export { DiffText } from './diff/diff-text.js';
export type { DiffTextProps } from './diff/diff-text.js';
export { diffWords } from './diff/diff-words.js';
export type { DiffPart } from './diff/diff-words.js';
export { InlineText } from './edit/inline-text.js';
export type { InlineTextProps } from './edit/inline-text.js';
export { FigureLink } from './figures/figure-link.js';
export type { FigureLinkProps } from './figures/figure-link.js';
export { DateTime } from './format/date-time.js';
export type { DateTimeProps } from './format/date-time.js';
export {
  zoneName,
  formatDate,
  formatTime,
  formatDateTime,
  formatDateTimeRange,
  dayOf,
} from './format/format-date.js';
export type { Instant, DateFormat } from './format/format-date.js';
export {
  formatCount,
  formatCappedCount,
  formatShare,
  formatChange,
  formatMoney,
} from './format/format-number.js';
export { daysBetween, formatDuration, formatRelative } from './format/format-relative.js';
export { RelativeTime } from './format/relative-time.js';
export type { RelativeTimeProps } from './format/relative-time.js';
export { KeyGlyph, KeyMarks } from './key-marks/key-marks.js';
export type { KeyState, KeySide } from './key-marks/key-marks.js';
export { Kbd } from './keys/kbd.js';
export { ShortcutsDialog } from './keys/shortcuts-dialog.js';
export {
  ShortcutProvider,
  useAction,
  useShortcut,
  useShortcutList,
  useSingleKeys,
} from './keys/use-shortcut.js';
export type { ShortcutOptions } from './keys/use-shortcut.js';
export { LinkProvider, Link } from './link/link.js';
export type { LinkProps } from './link/link.js';
export { ConfirmDialog } from './overlay/confirm-dialog.js';
export type { ConfirmDialogProps } from './overlay/confirm-dialog.js';
export { Sheet } from './overlay/sheet.js';
export type { SheetProps } from './overlay/sheet.js';
export { toastDone, toastNews, toastProblem, toastUndo } from './overlay/toast.js';
export type { ToastOptions } from './overlay/toast.js';
export { Breadcrumbs } from './page/breadcrumbs.js';
export type { Crumb } from './page/breadcrumbs.js';
export { FactList } from './page/fact-list.js';
export type { Fact } from './page/fact-list.js';
export { KeyHints } from './page/key-hints.js';
export { PageHeader } from './page/page-header.js';
export type { PageHeaderProps } from './page/page-header.js';
export { SectionHeading } from './page/section-heading.js';
export type { SectionHeadingProps } from './page/section-heading.js';
export { initials, PersonAvatar } from './person/person-avatar.js';
export { FilterPill, AddFilter } from './pill/filter-pill.js';
export type { FilterPillProps, AddFilterProps } from './pill/filter-pill.js';
export { Pill } from './pill/pill.js';
export { Quote } from './quote/quote.js';
export type { QuoteProps } from './quote/quote.js';
export { ReaderProvider, useReader } from './reader/reader.js';
export type { Reader } from './reader/reader.js';
export { useNow } from './reader/use-now.js';
export { StageBar } from './stage/stage-bar.js';
export type { StageBarProps } from './stage/stage-bar.js';
export { StageGlyph } from './stage/stage-glyph.js';
export type { PlanStage } from './stage/stage-glyph.js';
export { StageGoals } from './stage/stage-goals.js';
export type { StageGoal } from './stage/stage-goals.js';
export { EmptyState } from './states/empty-state.js';
export type { EmptyStateProps } from './states/empty-state.js';
export { ErrorState } from './states/error-state.js';
export type { ErrorStateProps } from './states/error-state.js';
export { ListSkeleton } from './states/list-skeleton.js';
export type { ListSkeletonProps } from './states/list-skeleton.js';
export { ProgressLine } from './states/progress-line.js';
export type { ProgressLineProps } from './states/progress-line.js';
export { dueWords, DueLabel } from './status/due-label.js';
export type { DueLabelProps } from './status/due-label.js';
export { StatusText } from './status/status-text.js';
export type { Tone, StatusTextProps } from './status/status-text.js';
export * as tokens from './theme/tokens.js';
export { STAGE_ORDER } from './theme/tokens.js';
export type { StageName } from './theme/tokens.js';
export { COLOR_SCHEME_KEY, UiProvider } from './theme/ui-provider.js';
export type { UiProviderProps } from './theme/ui-provider.js';
export { warmthSentence, WarmthBar, WarmthParts } from './warmth/warmth-bar.js';
export type { WarmthKind, WarmthPart, WarmthBarProps } from './warmth/warmth-bar.js';
export { RailLayout } from './page/rail-layout.js';
export type { RailLayoutProps } from './page/rail-layout.js';
export { FunnelBars } from './figures/funnel-bars.js';
export type { FunnelBarsProps, FunnelStage } from './figures/funnel-bars.js';
export { IntervalLine } from './figures/interval-line.js';
export type { Rate } from './figures/interval-line.js';
export { Histogram } from './figures/histogram.js';
export type { Bin, HistogramProps } from './figures/histogram.js';
export { ShareBar } from './figures/share-bar.js';
export type { SharePart } from './figures/share-bar.js';
export { Sparkline } from './figures/sparkline.js';
export type { SparklineProps } from './figures/sparkline.js';
export { useStableCallback } from './hooks/use-stable-callback.js';
export { Hint } from './hint/hint.js';
export type { HintProps } from './hint/hint.js';
export { usePhone } from './hooks/use-phone.js';
export { useRowWindow } from './data-table/use-row-window.js';
export type { RowWindow } from './data-table/use-row-window.js';
