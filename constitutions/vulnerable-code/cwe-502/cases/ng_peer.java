import java.io.ObjectInputStream;
import java.net.Socket;

class Peer {
    Object hear(Socket line) throws Exception {
        ObjectInputStream in = new ObjectInputStream(line.getInputStream());
        return in.readObject();
    }
}
