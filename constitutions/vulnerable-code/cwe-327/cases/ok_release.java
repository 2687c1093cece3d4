import javax.net.ssl.SSLContext;

class Releases {
    SSLContext current() throws Exception {
        return SSLContext.getInstance("TLSv1.3");
    }
}
