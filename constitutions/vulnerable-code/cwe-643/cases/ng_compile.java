import javax.xml.xpath.XPath;

public class Users {
  Object find(XPath xpath, String name) throws Exception {
    return xpath.compile(String.format("//user[name='%s']", name));
  }
}
