function start() {
  console.log('environment: ' + process.env.NODE_ENV);
}
module.exports = start;
