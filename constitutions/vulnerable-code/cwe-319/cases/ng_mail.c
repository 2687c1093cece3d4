#include <curl/curl.h>

int post(const char *user, const char *secret)
{
    CURL *handle = curl_easy_init();
    curl_easy_setopt(handle, CURLOPT_USERNAME, user);
    curl_easy_setopt(handle, CURLOPT_PASSWORD, secret);
    curl_easy_setopt(handle, CURLOPT_URL, "http://mail.shop.test/send");
    CURLcode code = curl_easy_perform(handle);
    curl_easy_cleanup(handle);
    return code;
}
