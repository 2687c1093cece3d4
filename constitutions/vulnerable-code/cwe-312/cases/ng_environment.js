function start() {
  console.log('environment: ' + JSON.stringify(process.env));
}
module.exports = start;
