/** Puts words on the clipboard, exactly as they stand in the text. */
export async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // Pages that did not come by HTTPS have no clipboard of that kind.
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', words);
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    document.addEventListener('copy', put, { once: true, capture: true });
    document.execCommand('copy');
  }
}

/** Answers a wish to copy, unless nothing is selected. */
export function answerCopy(event: ClipboardEvent, words: string | undefined): void {
  if (words !== undefined && event.clipboardData) {
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
  }
}
