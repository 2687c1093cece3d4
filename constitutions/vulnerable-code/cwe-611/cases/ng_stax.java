import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;

public class Feed {
  String first(String text) throws Exception {
    return XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(text)).getLocalName();
  }
}
