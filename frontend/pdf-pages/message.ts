/** One line above the pages that says what can't be done and why, with the way on. */
export class Message {
  readonly element = document.createElement('div');
  private passing = false;

  constructor() {
    this.element.className = 'pp-message';
    this.element.setAttribute('role', 'status');
    this.element.hidden = true;
  }

  /**
   * @param words none: nothing is said any more
   * @param onlyIfPassing takes back only what said that something is about to come
   */
  say(words: string, way?: { label: string; go: () => void }, onlyIfPassing = false): void {
    if (onlyIfPassing && !this.passing) {
      return;
    }
    this.passing = words !== '' && way === undefined;
    this.element.hidden = words === '';
    this.element.replaceChildren(words);
    if (way) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(way.label);
      button.addEventListener('click', way.go);
      this.element.append(' ', button);
    }
  }

  /** Where a link of the file leads; it leads there in another tab, and only when it is followed here. */
  link(words: string, address: string): void {
    this.passing = false;
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.append(address);
    this.element.hidden = false;
    this.element.replaceChildren(words, ' ', link);
  }
}
