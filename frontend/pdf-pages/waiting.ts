/** Something that will be there later, or fail to come. */
export class Waiting<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;
  reject!: (failure: unknown) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}
