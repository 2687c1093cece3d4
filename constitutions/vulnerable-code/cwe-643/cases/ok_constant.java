import javax.xml.xpath.XPath;

public class Users {
  Object all(XPath xpath) throws Exception {
    return xpath.compile("//user");
  }
}
