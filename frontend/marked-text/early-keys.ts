/** These would scroll the page or open the browser's search, although the text takes them. */
const OWN = /^(Arrow.*|Home|End|\/)$/;

/** Keys pressed before the first text is there: they count once it is. */
export class EarlyKeys {
  private held: KeyboardEvent[] | undefined = [];

  /** Whether the key is held back. */
  hold(event: KeyboardEvent): boolean {
    if (this.held && OWN.test(event.key)) {
      event.preventDefault();
    }
    return this.held?.push(event) !== undefined;
  }

  /** Nothing is held any more; each key that was, is pressed on its own. */
  release(press: (event: KeyboardEvent) => void): void {
    this.held?.forEach((event) => queueMicrotask(() => press(event)));
    this.held = undefined;
  }

  drop(): void {
    this.held = undefined;
  }
}
