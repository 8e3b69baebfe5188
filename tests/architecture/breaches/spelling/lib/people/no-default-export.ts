const person = "taro";

export default person; // breach
