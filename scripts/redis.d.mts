export interface RunningRedis {
  /** redis://127.0.0.1:… */
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}
export declare function startRedis(): Promise<RunningRedis>;
