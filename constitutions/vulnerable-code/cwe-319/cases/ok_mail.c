#include <curl/curl.h>

int post(void)
{
    CURL *handle = curl_easy_init();
    curl_easy_setopt(handle, CURLOPT_URL, "http://mail.shop.test/news");
    CURLcode code = curl_easy_perform(handle);
    curl_easy_cleanup(handle);
    return code;
}
