import javax.servlet.http.HttpServletRequest;
import javax.xml.parsers.*;

class Orders {
  Object parse(HttpServletRequest request) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(request.getInputStream());
  }
}
