console.log("taro"); // breach
