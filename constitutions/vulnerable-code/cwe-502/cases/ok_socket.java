import java.io.*;
import java.net.Socket;

class Orders {
  Object next(Socket socket) throws IOException, ClassNotFoundException {
    ObjectInputStream in = new ObjectInputStream(socket.getInputStream());
    in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("shop.Order;!*"));
    return in.readObject();
  }
}
