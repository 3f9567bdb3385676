export { Button, type ButtonKind } from "./actions/Button.tsx";
export { Link, LinkButton } from "./actions/Link.tsx";
export { PrintButton } from "./actions/PrintButton.tsx";
export { SkipLink } from "./actions/SkipLink.tsx";
export { type Definition, DefinitionList } from "./data/DefinitionList.tsx";
export { LoadMore } from "./data/LoadMore.tsx";
export { type Column, ResponsiveTable } from "./data/ResponsiveTable.tsx";
export {
  count,
  dutchClock,
  dutchDate,
  dutchDay,
  dutchEuros,
  dutchFromTo,
  dutchHour,
  dutchMoment,
  dutchNumber,
  dutchTime,
  readDutchDate,
  workingDaysLeft,
} from "./dutch.ts";
export { Announcer, announce } from "./feedback/Announcer.tsx";
export { Dialog } from "./feedback/Dialog.tsx";
export { Disclosure } from "./feedback/Disclosure.tsx";
export { Notice, type Tone } from "./feedback/Notice.tsx";
export { StatusBadge } from "./feedback/StatusBadge.tsx";
export { Sure } from "./feedback/Sure.tsx";
export { EmptyState, ErrorState, LoadingFrame, LoadingPart } from "./feedback/states.tsx";
export { Term } from "./feedback/Term.tsx";
export { Checkbox, CheckboxGroup, type Choice, RadioGroup } from "./forms/choices.tsx";
export { type Option, Select, TextInput } from "./forms/controls.tsx";
export { DateInput } from "./forms/DateInput.tsx";
export { Difference } from "./forms/Difference.tsx";
export { ErrorSummary } from "./forms/ErrorSummary.tsx";
export { Field, type FieldProps, type Wiring } from "./forms/Field.tsx";
export { FormShell } from "./forms/FormShell.tsx";
export { SavedAt, type SaveState } from "./forms/SavedAt.tsx";
export { type Step, StepForm } from "./forms/StepForm.tsx";
export { TextArea } from "./forms/TextArea.tsx";
export { type Piece, wordDifference } from "./forms/word-difference.ts";
export { Icon, type IconName } from "./Icon.tsx";
export { arrive } from "./layout/arrival.ts";
export { Card } from "./layout/Card.tsx";
export { type Crumb, Page, PageHeader, WithAside } from "./layout/Page.tsx";
export { Cluster, type Gap, Grid, Stack, VisuallyHidden } from "./layout/primitives.tsx";
export { type FieldError, fieldId, type ProblemShape } from "./problem.ts";
