import javax.xml.xpath.XPathFactory;

public class Users {
  String role(Object document, String name) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate("//user[@name='" + name + "']/role", document);
  }
}
