#include <curl/curl.h>

void upload(const char *login)
{
    CURL *handle = curl_easy_init();
    curl_easy_setopt(handle, CURLOPT_URL, "http://files.shop.test/in");
    curl_easy_setopt(handle, CURLOPT_USERPWD, login);
    curl_easy_perform(handle);
    curl_easy_cleanup(handle);
}
