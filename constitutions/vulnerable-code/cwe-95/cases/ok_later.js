function later(task, pause) {
  return setTimeout(task, pause);
}

module.exports = { later, often: (task) => setInterval(task, 1000) };
