import java.net.Socket;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLReaderFactory;

class Reader {
    void read(Socket peer) throws Exception {
        XMLReader reader = XMLReaderFactory.createXMLReader();
        reader.parse(new InputSource(peer.getInputStream()));
    }
}
