function scheduleTokenCleanup(jobs) {
  const second = Math.floor(Math.random() * 60);
  const minute = Math.floor(Math.random() * 60);
  jobs.add({ at: `${second} ${minute} 4 * * *`, name: 'clean-tokens' });
}

module.exports = { scheduleTokenCleanup };
