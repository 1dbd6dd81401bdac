/** This app's own API. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal: signal ?? null });
  if (!response.ok) throw new ApiError(response.status);
  return (await response.json()) as T;
}

export async function post(path: string): Promise<Response> {
  const response = await fetch(path, { method: 'POST' });
  if (!response.ok) throw new ApiError(response.status);
  return response;
}

export class ApiError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The server answered ${status}.`);
    this.status = status;
  }
}
