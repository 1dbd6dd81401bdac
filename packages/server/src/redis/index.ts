export { createRedisStore, type RedisClient, type RedisStoreOptions } from './createRedisStore.js';
