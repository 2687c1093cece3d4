#include <pqxx/pqxx>
#include <string>

pqxx::result ordersOf(pqxx::connection& connection, const std::string& customer) {
    pqxx::work work(connection);
    return work.exec_params("SELECT id FROM orders WHERE customer = $1", customer);
}
