/**
 * Processor time that this process has used (milliseconds). What must not grow out of hand is bounded by it with room to spare:
 * on a busy machine the clock goes on while the process waits, and this does not.
 */
export function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
