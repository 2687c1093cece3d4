const fs = require('fs');

exports.exportOrders = (orders) => {
  const lines = orders.map((order) => `${order.id},${order.total}`);
  fs.writeFileSync('/tmp/orders.csv', lines.join('\n'));
  return '/tmp/orders.csv';
};
