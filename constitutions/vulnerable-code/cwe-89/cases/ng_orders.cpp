#include <pqxx/pqxx>
#include <string>

pqxx::result ordersOf(pqxx::connection& connection, const std::string& customer) {
    pqxx::work work(connection);
    return work.exec("SELECT id FROM orders WHERE customer = '" + customer + "'");
}
