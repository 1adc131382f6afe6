// The signs of the picture, small enough to stand beside a line of text.

export function MoveSign() {
  return (
    <svg className="sign" viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
      <path d="M1 7H33" className="stroke" />
      <path d="M40 7l-8 -3.6v7.2z" className="fill" />
      <circle cx="16" cy="7" r="4.2" className="fill" />
    </svg>
  );
}

export function OfferSign() {
  return (
    <svg className="sign" viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
      <path d="M1 7H26" className="stroke dashed" />
      <path d="M21 2.6l5.4 4.4l-5.4 4.4" className="stroke" />
      <circle cx="34" cy="7" r="4.2" className="fill" />
    </svg>
  );
}

export function FlowSign() {
  return (
    <svg className="sign" viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
      <path d="M1 4.5H27V0.5L40 7L27 13.5V9.5H1z" className="fill" />
    </svg>
  );
}

export function OfferFlowSign() {
  return (
    <svg className="sign" viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
      <path d="M1 7H37" className="stroke dashed" />
      <path d="M32 2.6l6 4.4l-6 4.4" className="stroke" />
    </svg>
  );
}

export function ReceiptSign() {
  return (
    <svg className="sign" viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
      <path d="M8 1.5h24v11.5l-4 -2l-4 2l-4 -2l-4 2l-4 -2l-4 2z" className="stroke thin" />
      <path d="M13 5h14M13 8h9" className="stroke thin" />
    </svg>
  );
}
