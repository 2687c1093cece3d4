class Host {
    boolean isOurs(String host) {
        if (!host.endsWith("shop.com")) {
            return false;
        }
        return true;
    }
}
