import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;

public class Feed {
  String first(String text) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(new StringReader(text)).getLocalName();
  }
}
