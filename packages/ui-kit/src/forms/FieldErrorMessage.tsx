import { Icon } from "../Icon.tsx";

export function FieldErrorMessage({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <div id={id} className="utrecht-form-field-error-message vw-field__error">
      <Icon name="error" label="Fout:" />
      <span>{message}</span>
    </div>
  );
}
