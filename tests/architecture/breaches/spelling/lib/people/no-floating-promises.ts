const later = async () => "taro";

later(); // breach
void later();
