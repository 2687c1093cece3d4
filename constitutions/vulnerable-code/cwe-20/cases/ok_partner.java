class Partner {
    String next(String url) {
        if (url.startsWith("https://partner.shop.test/")) {
            return url;
        }
        return "/";
    }
}
