#include <boost/asio/ssl.hpp>

boost::asio::ssl::context listener() {
    boost::asio::ssl::context context(boost::asio::ssl::context::tlsv13);
    return context;
}
