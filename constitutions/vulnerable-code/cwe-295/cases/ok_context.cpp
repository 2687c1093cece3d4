#include <boost/asio/ssl.hpp>

void prepare(boost::asio::ssl::context& context) {
    context.set_verify_mode(boost::asio::ssl::verify_peer);
}
