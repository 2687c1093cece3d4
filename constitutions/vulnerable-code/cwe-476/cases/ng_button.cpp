struct Widget {
    virtual ~Widget() {}
};

struct Button : Widget {
    int presses = 0;
    void press() { presses++; }
};

void press(Widget* widget) {
    Button* button = dynamic_cast<Button*>(widget);
    button->press();
}
