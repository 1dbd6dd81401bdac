// Makes sure a Redis server which starts exists, for what several processes share: one already here, else apt (Debian root).
import { aptInstall } from './apt.mjs';
import { startRedis } from './redis.mjs';

const log = (m) => console.error(`[redis] ${m}`);
async function starts() {
  try {
    const redis = await startRedis();
    log(redis.version);
    await redis.stop();
    return true;
  } catch (error) {
    log(error.message);
    return false;
  }
}

if (!(await starts())) {
  log('trying apt');
  if (!aptInstall('redis-server') || !(await starts())) {
    log('none could be installed. Install Redis, or set PAYLINKS_REDIS=/path/to/redis-server.');
    process.exit(1);
  }
}
