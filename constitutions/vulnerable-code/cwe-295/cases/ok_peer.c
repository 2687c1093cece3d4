#include <curl/curl.h>

void prepare(CURL *curl) {
    curl_easy_setopt(curl, CURLOPT_URL, "https://shop.example/");
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
}
