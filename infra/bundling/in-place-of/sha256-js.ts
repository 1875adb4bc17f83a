/** In place of the SDK's SHA-256 in JavaScript, for where Node is built without cryptography. */
export class Sha256Js {
  constructor() {
    throw new Error("SHA-256 in JavaScript is left out of the bundle");
  }
}
