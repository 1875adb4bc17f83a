/** Why nothing could be imported, or no more: a sentence for the person who imports. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}
