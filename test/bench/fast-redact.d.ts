declare module 'fast-redact' {
  /** The part of it that is used: it ships no types. */
  export default function fastRedact(options: { readonly paths: readonly string[] }): (record: object) => string;
}
