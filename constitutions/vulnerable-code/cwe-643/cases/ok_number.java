import javax.xml.xpath.XPathFactory;

public class Users {
  String role(Object document, String key) throws Exception {
    int id = Integer.parseInt(key);
    return XPathFactory.newInstance().newXPath().evaluate("//user[@id=" + id + "]/role", document);
  }
}
