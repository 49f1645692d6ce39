// A worker as one caller sees it: posts requests, hears answers, learns that it is gone. Stubs stand for it in tests.

export interface HeardWorker<Request, Answer> {
  post(request: Request): void
  hear(answer: (answer: Answer) => void, failed: () => void): void
  end(): void
}

/** A worker of the browser, which posts nothing but answers. */
export function heardWorker<Request, Answer>(worker: Worker): HeardWorker<Request, Answer> {
  return {
    post: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
    hear: (answer, failed) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => answer(data)
      worker.onerror = failed
    },
  }
}
